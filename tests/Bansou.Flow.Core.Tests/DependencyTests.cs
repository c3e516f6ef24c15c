using System.Xml.Linq;

namespace Bansou.Flow.Tests;

/// <summary>The walls of the house: Core knows nobody, everybody else knows only what lies beneath.</summary>
public class DependencyTests
{
    [Theory]
    [InlineData("Bansou.Flow.Core", "")]
    [InlineData("Bansou.Flow.Storage", "Bansou.Flow.Core")]
    [InlineData("Bansou.Flow.Server", "Bansou.Flow.Core Bansou.Flow.Storage")]
    public void A_project_refers_only_to_what_lies_beneath_it(string project, string allowed)
    {
        var file = Repository.PathOf("engine", project, project + ".csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        references.ShouldBeSubsetOf(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Core_is_kept_pure_by_the_build()
    {
        var project = XDocument.Load(Repository.PathOf("engine", "Bansou.Flow.Core", "Bansou.Flow.Core.csproj"));
        project.Descendants("PackageReference").Select(p => p.Attribute("Include")!.Value)
            .ShouldContain("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        var banned = File.ReadAllLines(Repository.PathOf("engine", "Bansou.Flow.Core", "BannedSymbols.txt"));
        banned.ShouldContain(line => line.StartsWith("P:System.DateTimeOffset.UtcNow", StringComparison.Ordinal));
        banned.ShouldContain(line => line.StartsWith("M:System.Guid.NewGuid", StringComparison.Ordinal));
        banned.ShouldContain(line => line.StartsWith("T:System.IO.File;", StringComparison.Ordinal));
    }
}
