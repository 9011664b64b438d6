// A floor ready to print: a released job of invented people, an opened box of its blank, a printer with a
// script and a composer that writes down what it was asked to draw. For the tests of printing.
#pragma once

#include "core/print/printing.h"
#include "core/print/sheets_by_hand.h"
#include "core/words/scan_codes.h"
#include "tests/core/scripted_printer.h"
#include "tests/stock/stock_fixture.h"

namespace daishi::test {

// The hands of the fixture's clock, without its pauses.
class PatientClock final : public Clock {
  public:
    explicit PatientClock(SimulatedClock& hands) : hands_(hands) {}
    Instant now() override { return hands_.now(); }
    void wait(std::chrono::milliseconds) override {}
    bool isSimulated() const override { return true; }

  private:
    SimulatedClock& hands_;
};

// One line for each sheet: its code, its sequence and the name of the person.
class ListComposer final : public SheetComposer {
  public:
    std::string settingHash = "setting-1";
    std::function<void()> onCompose;
    std::vector<std::string> sources; // media sources asked for

    std::string setting(const BlankType& type) override { return settingHash + " " + type.id.str(); }
    std::vector<ComposeFault> check(const BlankType&, const Insurer&,
                                    const std::vector<SheetData>&) override {
        return {};
    }
    PrintDocument compose(const Permit&, const BlankType&, const Insurer&, const std::vector<SheetData>&,
                          const std::string& mediaSource, bool simulation) override;
    SheetProof proof(const BlankType&, const Insurer&, const SheetData& sheet, bool simulation) override;
};

class PrintFloor : public StockFixture {
  public:
    explicit PrintFloor(int pieces = 5, int sheetsInBox = 500);

    // Imported and released.
    JobId newJob(int pieces, const std::string& mapping = "kawasaki-hkn");

    // What is left in the tray goes back and the line is shown clear, where the job needs it.
    void clearForJob();
    // A part of the box into the other tray, for another job. Before the box itself is loaded.
    LoadId loadBeside();
    // The box into the tray for the job, and the run begun.
    LoadId load();
    RunId started();
    // The same, with the first article printed and approved.
    RunId armed();

    Outcome<RunRest> go(const RunId& run, const RunHooks& hooks = {}) {
        return printOn(here, kOne, run, machine, composer, hooks);
    }
    Outcome<Done> approve(const RunId& run);

    // As a scanner reads it.
    std::string code(int sequence, int copy = 1) const;
    std::string piece(int sequence) const;
    std::string sheetState(int sequence, int copy = 1);
    std::string pieceState(int sequence);
    std::string endOf(const LoadId& load) {
        return text("SELECT coalesce(ended_by, '') FROM load WHERE id = '" + load.str() + "'");
    }
    std::int64_t pieces(PieceState state) { return piecesIn(*db, job, state); }
    std::int64_t sheetsThat(const std::string& condition) {
        return number("SELECT count(*) FROM sheet WHERE " + condition);
    }

    // What must always be true, as far as printing goes. Names what does not hold; empty when all holds.
    std::string broken();

    PatientClock patient{clock};
    Line here{*db, patient, registry, vault, random, store, &people, {}};
    ScriptedPrinter machine;
    ListComposer composer;

  private:
    bool isTest(const ChunkKey& key) const;
    int files_ = 0; // before the job, which is the first of them

  public:
    JobId job;
    BoxId box;
};

} // namespace daishi::test
