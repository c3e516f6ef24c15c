using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Rights;

/// <summary>伏せるもの: what is in the case and does not stand on the slip, each with the reason, so that nobody has to guess.</summary>
internal static class SlipMasks
{
    public static IEnumerable<SlipMask> Of(CaseState.Active state, ReferralState referral, Reader reader, ReferralSlip slip)
    {
        var entries = state.Records.Assessment.Entries;
        if (state.Records.Household.OfPerson.AddressProtected)
        {
            yield return new SlipMask("protected-address", "守られた住所と、住まいについて書かれたこと。同意があっても伝わりません。");
        }
        if (state.Records.Person.ContactWays.Length > slip.ContactWays.Length)
        {
            yield return new SlipMask("contact-ways", "連絡してよいと聴いていない連絡先。「基本」の同意と、その連絡先への「よい」がそろうと伝わります。住所が守られているあいだは、家や職場の電話も伝わりません。");
        }
        if (ConsentItems.IsKeptFrom(reader, "health"))
        {
            yield return new SlipMask("health-at-work", "からだとこころのこと。企業・研修先には、同意があっても伝わりません。配慮してほしいことは、ご本人の言葉でつなぎ票に書いてください。");
        }
        if (!state.Records.Household.Members.IsEmpty || entries.Any(entry => entry.Member is not null))
        {
            yield return new SlipMask("household", "世帯の人たちと、その人たちについて書かれたこと。");
        }
        if (entries.Any(entry => entry.Member is null && ConsentItems.KindOf(entry.Section) is null))
        {
            yield return new SlipMask("story", "来歴、社会的要因、アセスメントのまとめ。チームの外には伝わりません。");
        }
        if (!state.Records.Notes.Notes.IsEmpty)
        {
            yield return new SlipMask("notes", "支援経過の記録。");
        }
        if (state.Referrals.All.Any(other => other.Id != referral.Id))
        {
            yield return new SlipMask("other-referrals", "ほかのつなぎと、その相手。");
        }
        yield return new SlipMask("case", "ケースの番号、担当のほかの記録、会議、プラン。");
    }
}

/// <summary>伏せるもの.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="What">In words.</param>
public sealed record SlipMask(string Code, string What);
