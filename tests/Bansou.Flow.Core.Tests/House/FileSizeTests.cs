namespace Bansou.Flow.Tests.House;

/// <summary>Small files: a reader holds one in mind at a time.</summary>
public sealed class FileSizeTests
{
    private static readonly (string File, int Lines)[] Sources =
        [.. RepositoryFiles.Of("engine/", ".cs").Select(file => (file, File.ReadLines(Repository.PathOf(file)).Count())).OrderBy(source => source.Item2)];

    [Fact]
    public void Half_of_the_sources_have_at_most_80_lines() => Sources[Sources.Length / 2].Lines.ShouldBeLessThanOrEqualTo(80);

    [Fact]
    public void Nine_of_ten_sources_have_at_most_200_lines() => Sources[Sources.Length * 9 / 10].Lines.ShouldBeLessThanOrEqualTo(200);

    [Fact]
    public void No_source_has_more_than_400_lines() => Sources.Where(source => source.Lines > 400).ShouldBeEmpty();
}
