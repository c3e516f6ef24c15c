using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;

namespace Bansou.Flow.Core.Meetings;

/// <summary>顔ぶれの提案: who could sit at the table, by stage and meeting type, those who know the person first. A proposal, never a rule (§1.8).</summary>
public static class MemberProposal
{
    private const string Receiver = "つなぎ先";
    private const string Team = "担当のチーム";

    /// <summary>Who knows the person best comes first.</summary>
    private static readonly string[] Ties = ["担当", "俯瞰する人", "もうひとりの担当", Receiver, Team, ""];

    /// <param name="state">The case that it is about; null for a meeting about the community.</param>
    public static ImmutableArray<ProposedMember> Of(Pack today, MeetingType? type, int? stage, CaseState.Active? state)
    {
        var ofStage = stage is { } number ? StageMembers.Of(number) : [];
        var joining = stage is { } at ? StageMembers.Joining(at).ToHashSet(StringComparer.Ordinal) : [];
        var codes = ofStage.Concat((type?.Members ?? []).Select(role => CodeOf(today, role))).Distinct(StringComparer.Ordinal);
        return [.. codes.Select(code => new ProposedMember(code, NameOf(today, code), ofStage.Contains(code), joining.Contains(code), Candidates(today, code, state)))];
    }

    /// <summary>Who may leave when the stage begins.</summary>
    public static ImmutableArray<ProposedMember> Leaving(Pack today, int stage) =>
        [.. StageMembers.Leaving(stage).Select(code => new ProposedMember(code, NameOf(today, code), false, false, []))];

    private static ImmutableArray<MemberCandidate> Candidates(Pack today, string code, CaseState.Active? state)
    {
        var roles = today.Roles.Where(role => role.Code == code).Select(role => role.Id).Append(code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from person in today.People
               let role = person.Roles.FirstOrDefault(roles.Contains)
               where role is not null && (state is null || state.Records.Household.MaySee(new PersonId(person.Id), null))
               let why = state is null ? "" : Why(state, person)
               orderby Array.IndexOf(Ties, why), person.Id
               select new MemberCandidate(new MeetingMember(new PersonId(person.Id), new OrganisationId(person.Organisation), role), person.Name, why),
        ];
    }

    private static string Why(CaseState.Active state, StaffMember person)
    {
        var id = new PersonId(person.Id);
        return state.Holders.Lead.Person == id ? Ties[0]
            : state.Holders.OverviewHolder.Person == id ? Ties[1]
            : state.Records.Notes.SecondStaff?.Person == id ? Ties[2]
            : state.Referrals.All.Any(referral => !referral.Stage.HasEnded() && referral.Stage >= ReferralStage.Sent && referral.Receiver?.Value == person.Organisation) ? Receiver
            : state.Holders.Lead.Organisation.Value == person.Organisation ? Team
            : "";
    }

    private static string CodeOf(Pack today, string role) => today.Roles.FirstOrDefault(each => each.Id == role)?.Code ?? role;

    private static string NameOf(Pack today, string code) =>
        today.Roles.FirstOrDefault(role => role.Code == code)?.Name ?? RoleSides.All.FirstOrDefault(row => row.Code == code)?.Name ?? code;
}

/// <summary>顔ぶれのひとり分.</summary>
/// <param name="Code">Role code.</param>
/// <param name="OfStage">Sits at the table at this stage; otherwise the meeting type asks for it.</param>
/// <param name="Joins">Joins with this stage.</param>
/// <param name="Candidates">People who hold the role today, those who know the person first; empty for the person and for who has no account.</param>
public sealed record ProposedMember(string Code, string Name, bool OfStage, bool Joins, ImmutableArray<MemberCandidate> Candidates);

/// <param name="Why">What ties them to the case; empty for no tie.</param>
public sealed record MemberCandidate(MeetingMember Member, string Name, string Why);
