// The certificate of a printer over ipps: the configured one, and for how long.
#include "app/doctor/checks.h"

namespace daishi::doctor {

namespace {

constexpr int kSoonDays = 30;

} // namespace

void checkCertificate(const PrinterConfig& printer, const Patient& patient, Chart& chart) {
    if (printer.certificate.empty())
        return; // ipp, which shows none
    const std::string& id = printer.id.str();
    const auto answer = patient.machine.certificate(printer);
    if (std::holds_alternative<Unreachable>(answer))
        return; // told by the question that follows
    const auto& shown = std::get<CertificateShown>(answer);
    if (shown.fingerprint != printer.certificate) {
        chart.fault(
            id,
            {id + " の証明書は " + shown.fingerprint + " で、登録したものではありません。",
             id + " shows the certificate " + shown.fingerprint + ", which is not the configured one."},
            {"プリンターの表示で証明書を確かめ、同じなら config/printers.toml の certificate を書き直す",
             "compare it with the printer's own display; if it is the same, write it into "
             "config/printers.toml"});
        return;
    }
    const std::string until = localIso(shown.expires, SiteZone{});
    const Instant now = patient.clock.now();
    const Text act{"プリンターが新しい証明書を作ったら、表示で確かめて config/printers.toml に書く",
                   "when the printer makes itself a new one, compare it on its display and write it into "
                   "config/printers.toml"};
    if (shown.expires <= now)
        chart.attention(id,
                        {id + " の証明書は登録したものですが、" + until + " に期限が切れました。",
                         id + " shows the configured certificate, which expired at " + until + "."},
                        act);
    else if (shown.expires <= now.plusMinutes(kSoonDays * 24 * 60))
        chart.attention(id,
                        {id + " の証明書は登録したものですが、" + until + " に期限が切れます。",
                         id + " shows the configured certificate, which expires at " + until + "."},
                        act);
    else
        chart.ok(id, {id + " の証明書は登録したもので、期限は " + until + " です。",
                      id + " shows the configured certificate, good until " + until + "."});
}

} // namespace daishi::doctor
