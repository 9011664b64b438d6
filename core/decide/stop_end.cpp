#include "core/decide/stop_end.h"

namespace daishi {

StopEnd endOf(RefusalCode code) {
    using enum RefusalCode;
    switch (code) {
    case StockTypeMismatch:
    case InsurerMismatch:
    case EditionMismatch:
    case MarkContradictsLabel:
    case PictureContradicts:
    case DocNotYetValid:
    case BlankNoLongerValid:
    case KindNotLawful:
    case FindingSaysOtherType:
    case LotQuarantined:
    case LotHeld:
    case BoxEmpty:
    case BoxLoadedElsewhere:
    case BoxesNotLookedAt:
        return StopEnd::BoxTakenOut;
    case EvidenceMissing:
    case CodeUnknown:
    case ScanNotRead:
    case ReaderRepeats:
        return StopEnd::GoodScan;
    case PictureNotSure:
    case PictureMissing:
    case ReaderNotArmed:
    case PlateNotReadable:
    case BlanksNotToldApart:
    case MasterKnown:
    case PictureUsedBefore:
    case ReaderAcceptedWrong:
    case SealOutOfDays: // box and tray are right: the configuration waits for the insurer
    case MasterDiffers:
    case MasterMissing:
    case PrintDiffers:
    case PersonsMayNotLook:
    case PicturesIncomplete:
    case BoxNotChosen:
    case ForeignPiece:
    case VoidSheet:
    case BoxNotOpened:
    case LoadVoid:
    case TrayNotClear:
    case NotEnoughSheets:
    case NothingLoaded:
    case StepNotAllowed:
    case LineClearRequired:
    case LineNotClear:
    case ContainerNotEmpty:
    case LedgerOpen:
    case NotForDestruction:
    case StocktakeStillOpen:
    case StocktakeNotOpen:
    case RecountByAnother:
    case CountUnsettled:
    case SheetNotLookedAt:
    case NotInWholePacks:
    case BoxInTray:
    case TrayCountOver:
    case NeededByPast:
    case JobNotReleased:
    case JobHeld:
    case ControlTotalMismatch:
    case FileAlreadyImported:
    case PieceAlreadyKnown:
    case DataTooOld:
    case GlyphNotCovered:
    case NothingToPrint:
    case TextDoesNotFit:
    case SettingDiffers:
    case HandOverTooEarly:
    case ReadingStopped:
    case SheetsUnread:
    case SheetSkipped:
    case SheetDoubled:
    case SheetOutOfOrder:
    case SheetNotRead:
    case StopNotSettled:
    case FirstArticleNeeded:
    case FirstArticleFailed:
    case PrinterUnreachable:
    case PrinterNotReady:
    case PrinterStateUnknown:
    case PrinterContradictsLoad:
    case DoubtfulSheetsOpen:
    case ReprintNeedsSpoil:
    case RunNotOpen:
    case PermitExpired:
    case PrinterBusy:
    case WitnessesDisagree:
    case RunStillOpen:
    case QueueNotPlain:
    case LotTypeNotOrdered:
    case InsurerNotOrdered:
    case EditionNotOrdered:
    case BoxCountDiffers:
    case SheetCountDiffers:
    case BoxAlreadyScanned:
    case RequestNotApproved:
    case InspectionIncomplete:
    case NoteAlreadyKnown:
    case NotInspecting:
    case DayHasDifferences:
    case LedgerTypeNotJobs:
    case DayAlreadySealed:
    case CountMissing:
    case DayNotSealed:
    case CountShort:
    case DayNotReconciled:
    case CountOver:
    case BadgeUnknown:
    case RoleNotAllowed:
    case SecondPersonMissing:
    case SecondPersonSame:
    case BadgeBlocked:
    case BadgeNotIssued:
    case NotQualified:
    case QualificationExpired:
    case PinNotSet:
    case PinWrong:
    case PinBlocked:
    case PinTooEasy:
    case PinNeeded:
    case SessionEnded:
    case LastSupervisor:
    case SimulatedClock:
    case BooksDoNotBalance:
    case ClockBehind:
        return StopEnd::Badge;
    }
    return StopEnd::Badge;
}

StopEnd endOf(RefusalCode code, const std::string& box) {
    const StopEnd end = endOf(code);
    return end == StopEnd::BoxTakenOut && box.empty() ? StopEnd::Badge : end;
}

std::string codeOf(const Scan& scan) {
    return std::visit(
        [](const auto& code) -> std::string {
            if constexpr (requires { code.encode(); })
                return code.encode();
            else
                return {};
        },
        scan.content);
}

bool ends(StopEnd end, const Scan& scan, const std::string& box, const std::string& badge) {
    switch (end) {
    case StopEnd::BoxTakenOut: {
        const auto* code = std::get_if<BoxCode>(&scan.content);
        return code && code->encode() == box;
    }
    case StopEnd::GoodScan:
        return !std::holds_alternative<CardCode>(scan.content);
    case StopEnd::Badge: {
        const auto* code = std::get_if<BadgeCode>(&scan.content);
        return code && (badge.empty() || code->badge == badge);
    }
    }
    return false;
}

} // namespace daishi
