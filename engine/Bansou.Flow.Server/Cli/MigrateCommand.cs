using System.Collections.Immutable;
using System.CommandLine;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Migrations;

namespace Bansou.Flow.Server.Cli;

/// <summary><c>bansou migrate NAME</c>: what would become of each running case in another version of its flow; with <c>--apply</c> it is done, with <c>--undo</c> taken back.</summary>
internal static class MigrateCommand
{
    private static readonly Argument<string> Slug = new("NAME") { Description = "自治体の短い名前" };
    private static readonly Option<string?> Flow = new("--flow") { Description = "流れの番号（書かなければ、おもな流れ）", HelpName = "FLOW" };
    private static readonly Option<int> From = new("--from") { Description = "いまの版", HelpName = "N", Required = true };
    private static readonly Option<int> To = new("--to") { Description = "移す先の版", HelpName = "N", Required = true };
    private static readonly Option<string> By = new("--by") { Description = "だれが移すか（名簿の番号）", HelpName = "PERSON", Required = true };
    private static readonly Option<string> As = new("--as") { Description = "どの立場で（役割の番号）", HelpName = "ROLE", Required = true };
    private static readonly Option<string[]> Map = new("--map") { Description = "移し先のないステップの、手で決めた移し先（古い番号=新しい番号。いくつでも）", HelpName = "OLD=NEW" };
    private static readonly Option<bool> Restart = new("--restart-timers") { Description = "期限を新しい図ではじめから数える" };
    private static readonly Option<string?> Apply = new("--apply") { Description = "移す。わけを書く", HelpName = "REASON" };
    private static readonly Option<string?> Undo = new("--undo") { Description = "移したケースを、もとの版にもどす。わけを書く", HelpName = "REASON" };

    public static Command Verb()
    {
        var verb = new Command("migrate", "動いているケースを、流れの別の版へ移す。書かなければ見通しだけ（何も変えない）。サーバーは先に止める")
        {
            Slug, DataOption.Required, Flow, From, To, By, As, Map, Restart, Apply, Undo,
        };
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            using var folder = DataFolder.Open(parsed.GetValue(DataOption.Required)!, TimeProvider.System);
            if (folder.Find(parsed.GetValue(Slug)!) is not { } town)
            {
                error.WriteLine($"「{parsed.GetValue(Slug)}」という自治体はありません。あるのは {string.Join("、", folder.Municipalities.Select(each => each.Slug))} です。");
                return ExitCodes.Usage;
            }
            if (Request(parsed, town) is not { } request)
            {
                error.WriteLine("だれが（--by）どの立場で（--as）移すかが名簿にないか、移し先（--map）が「古い番号=新しい番号」の形になっていません。");
                return ExitCodes.Usage;
            }
            return await RunAsync(parsed, output, town.Migrations, request, cancellationToken);
        }
        catch (StorageException e)
        {
            error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }

    private static async Task<int> RunAsync(ParseResult parsed, TextWriter output, CaseMigrations migrations, MigrationRequest request, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Undo) is { } why)
        {
            return Tell(output, "もとの版にもどしました", await migrations.UndoAsync(request, why, null, cancellationToken));
        }
        if (parsed.GetValue(Apply) is { } reason)
        {
            return Tell(output, "移しました", await migrations.ApplyAsync(request, reason, null, cancellationToken));
        }
        var batch = migrations.Plan(request);
        output.Write(MigrationReport.Text(batch));
        return batch.Moving == batch.Cases.Length && batch.MappingProblems.IsEmpty ? ExitCodes.Good : ExitCodes.Findings;
    }

    private static int Tell(TextWriter output, string done, ImmutableArray<MigratedCase> cases)
    {
        output.WriteLine($"{cases.Count(each => each.HasMoved)} 件を{done}。そのままの版で続けるのは {cases.Count(each => !each.HasMoved)} 件です。");
        foreach (var stays in cases.Where(each => !each.HasMoved))
        {
            output.WriteLine($"・{stays.Case}　{string.Concat(stays.WhyNot.Select(refusal => RefusalTexts.Japanese(refusal.Code)).Distinct())}");
        }
        return cases.All(each => each.HasMoved) ? ExitCodes.Good : ExitCodes.Findings;
    }

    private static MigrationRequest? Request(ParseResult parsed, Municipality town)
    {
        var person = town.Pack.People.FirstOrDefault(each => each.Id == parsed.GetValue(By) && each.Roles.Contains(parsed.GetValue(As)!));
        var moves = (parsed.GetValue(Map) ?? []).Select(pair => pair.Split('=')).ToList();
        if (person is null || moves.Any(pair => pair.Length != 2))
        {
            return null;
        }
        var actor = new Actor(new PersonId(person.Id), new OrganisationId(person.Organisation), parsed.GetValue(As)!);
        var mapping = MigrationMapping.Of(moves.Select(pair => new StepMove(new StepId(pair[0]), new StepId(pair[1]))), parsed.GetValue(Restart) ? TimerChoice.Restart : TimerChoice.Keep);
        return new MigrationRequest(actor, parsed.GetValue(Flow) ?? town.Pack.MainFlow, parsed.GetValue(From), parsed.GetValue(To), mapping);
    }
}
