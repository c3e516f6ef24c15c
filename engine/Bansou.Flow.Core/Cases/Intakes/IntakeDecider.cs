using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Intakes;

/// <summary>Whoever comes is received: there is no command here that turns somebody away (HR-8, IN-3).</summary>
internal static class IntakeDecider
{
    private static readonly string[] CounselorCodes = ["counselor", "chief", "center_head"];

    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.WriteNotice c => Notice(context, c),
        CaseCommand.ReceiveInquiry c => Receive(context, state, c),
        CaseCommand.AddPresentingIssue c => IsBlank(c.Words)
            ? Decision.Refuse(RefusalCode.NothingWritten)
            : Decision.Accept(new CaseEvent.PresentingIssueAdded(c.Words, context.Actor.Person, context.Now)),
        CaseCommand.AddEmergingIssue c => IsBlank(c.Issue)
            ? Decision.Refuse(RefusalCode.NothingWritten)
            : Decision.Accept(new CaseEvent.EmergingIssueAdded(c.Issue, context.Actor.Person, context.Now)),
        CaseCommand.NamePerson c => Name(context, state, c),
        _ => null,
    };

    /// <summary>A conversation must not end as one: somebody does something by a day (IN-6).</summary>
    public static IEnumerable<Refusal> AgainstCompleting(CaseState.Active state, CaseStep step)
    {
        if (step.Kind == StepKind.Intake && !state.Records.Work.HasNextAction)
        {
            yield return new Refusal(RefusalCode.NextActionMissing, step.Id.Value);
        }
    }

    private static Decision Notice(CaseContext context, CaseCommand.WriteNotice command) => IsBlank(command.Facts) && IsBlank(command.Impression)
        ? Decision.Refuse(RefusalCode.NothingWritten)
        : Decision.Accept(new CaseEvent.NoticeWritten(
            command.Facts ?? "",
            command.Impression ?? "",
            command.Contact,
            command.NotToPushAway ?? "",
            command.Place ?? "",
            context.Actor.Role,
            context.Actor.Person,
            context.Now));

    /// <summary>What somebody else than a counselor received is handed in on the next working day, as work of the lead (IN-11).</summary>
    private static Decision Receive(CaseContext context, CaseState.Active state, CaseCommand.ReceiveInquiry command)
    {
        DateOnly? handIn = IsCounselor(context) ? null : NextWorkingDay(context);
        var received = new CaseEvent.InquiryReceived(
            command.Channel,
            command.Concern?.Trim() ?? "",
            command.Inquirer,
            command.OutsideHours,
            command.ContactWish ?? "",
            handIn,
            context.Actor.Role,
            context.Actor.Person,
            context.Now);
        if (handIn is not { } day)
        {
            return Decision.Accept(received);
        }
        var item = new WorkItemId($"hand-in-{state.Records.Intake.Inquiries.Length + 1}");
        return state.Records.Work.Find(item) is null
            ? Decision.Accept(received, new CaseEvent.WorkItemAdded(item, "受け止めを引き取る", state.Holders.Lead.Person, day, null, null, context.Now))
            : Decision.Accept(received);
    }

    private static Decision Name(CaseContext context, CaseState.Active state, CaseCommand.NamePerson command)
    {
        if (IsBlank(command.Name))
        {
            return Decision.Refuse(RefusalCode.NameMissing);
        }
        var name = new PersonName(command.Name, command.Reading ?? "", command.CalledAs ?? "");
        return state.Records.Intake.Name == name
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.PersonNamed(name.Name, name.Reading, name.CalledAs, context.Now));
    }

    private static bool IsCounselor(CaseContext context)
    {
        var role = context.Actor.Role;
        var code = context.Today.Roles.FirstOrDefault(known => known.Id == role)?.Code ?? role;
        return CounselorCodes.Contains(code);
    }

    private static DateOnly NextWorkingDay(CaseContext context) => context.Flow.Calendar.AddBusinessDays(OfficeTime.DateOf(context.Now), 1);

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
