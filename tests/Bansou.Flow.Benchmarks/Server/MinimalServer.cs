using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bansou.Flow.Benchmarks.Server;

/// <summary>The anchor of a cold start: the least that ASP.NET Core with EF Core can be, one table, one endpoint that asks it.</summary>
internal static class MinimalServer
{
    public const string Verb = "minimal-server";

    public static void Run(string file, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddDbContext<MinimalDb>(options => options.UseSqlite($"Data Source={file};Mode=ReadWrite"));
        var app = builder.Build();
        app.MapGet("/health/ready", async (MinimalDb db) => await db.Organisations.AnyAsync() ? Results.Ok() : Results.StatusCode(503));
        app.Run();
    }

    internal sealed class MinimalDb(DbContextOptions<MinimalDb> options) : DbContext(options)
    {
        public DbSet<Organisation> Organisations => Set<Organisation>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Organisation>(entity =>
        {
            entity.ToTable("organisations").HasKey(row => row.Id);
            entity.Property(row => row.Id).HasColumnName("id");
            entity.Property(row => row.Name).HasColumnName("name");
        });
    }

    internal sealed class Organisation
    {
        public required string Id { get; init; }
        public required string Name { get; init; }
    }
}
