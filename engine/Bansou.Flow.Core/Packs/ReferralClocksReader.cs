using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>つなぎの時計の読み取り: each clock that the pack does not set keeps its default.</summary>
internal static class ReferralClocksReader
{
    public static ReferralClocks Read(SourceNode pack, PackScope scope)
    {
        var defaults = new ReferralClocks();
        if (scope.Plain.Object(pack, "clocks") is not { } clocks)
        {
            return defaults;
        }
        scope.TellUnknown(clocks, "preparingDays", "acknowledgeDays", "decideDays", "firstContactDays", "waitlistReviewDays", "infoNeededDays",
            "nextStepDays", "personDeclinedDays", "attemptLimit");
        int Days(string name, int otherwise) => scope.Plain.Number(clocks, name, 0, DueReader.MostDays) ?? otherwise;
        return new ReferralClocks
        {
            PreparingDays = Days("preparingDays", defaults.PreparingDays),
            AcknowledgeDays = Days("acknowledgeDays", defaults.AcknowledgeDays),
            DecideDays = Days("decideDays", defaults.DecideDays),
            FirstContactDays = Days("firstContactDays", defaults.FirstContactDays),
            WaitlistReviewDays = Days("waitlistReviewDays", defaults.WaitlistReviewDays),
            InfoNeededDays = Days("infoNeededDays", defaults.InfoNeededDays),
            NextStepDays = Days("nextStepDays", defaults.NextStepDays),
            PersonDeclinedDays = Days("personDeclinedDays", defaults.PersonDeclinedDays),
            AttemptLimit = scope.Plain.Number(clocks, "attemptLimit", 1, 100) ?? defaults.AttemptLimit,
        };
    }
}
