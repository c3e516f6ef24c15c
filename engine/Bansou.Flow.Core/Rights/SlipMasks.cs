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
            yield return new SlipMask("protected-address", "守られた住所と、住まいについて書かれたこと。同意があっても伝わりません。", "The protected address, and what was written about the home. Not told even with consent.");
        }
        if (state.Records.Person.ContactWays.Length > slip.ContactWays.Length)
        {
            yield return new SlipMask("contact-ways", "連絡してよいと聴いていない連絡先。「基本」の同意と、その連絡先への「よい」がそろうと伝わります。住所が守られているあいだは、家や職場の電話も伝わりません。", "Ways to reach the person that nobody heard a yes for. They are told when there is consent to “Basic facts” and a yes for that way. While the address is protected, telephones of home and work are not told either.");
        }
        if (ConsentItems.IsKeptFrom(reader, "health"))
        {
            yield return new SlipMask("health-at-work", "からだとこころのこと。企業・研修先には、同意があっても伝わりません。配慮してほしいことは、ご本人の言葉でつなぎ票に書いてください。", "Body and mind. Not told to employers and training places, even with consent. Write on the slip, in the person's words, what they should be considerate of.");
        }
        if (!state.Records.Household.Members.IsEmpty || entries.Any(entry => entry.Member is not null))
        {
            yield return new SlipMask("household", "世帯の人たちと、その人たちについて書かれたこと。", "The members of the household, and what was written about them.");
        }
        if (entries.Any(entry => entry.Member is null && ConsentItems.KindOf(entry.Section) is null))
        {
            yield return new SlipMask("story", "来歴、社会的要因、アセスメントのまとめ。チームの外には伝わりません。", "The life story, social causes and the summary of the assessment. Not told outside the team.");
        }
        if (!state.Records.Notes.Notes.IsEmpty)
        {
            yield return new SlipMask("notes", "支援経過の記録。", "Notes of the support.");
        }
        if (state.Referrals.All.Any(other => other.Id != referral.Id))
        {
            yield return new SlipMask("other-referrals", "ほかのつなぎと、その相手。", "Other referrals, and to whom.");
        }
        yield return new SlipMask("case", "ケースの番号、担当のほかの記録、会議、プラン。", "The number of the case, other records of the staff, conferences and plans.");
    }
}

/// <summary>伏せるもの.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="What">In words.</param>
/// <param name="English">The same in English.</param>
public sealed record SlipMask(string Code, string What, string English);
