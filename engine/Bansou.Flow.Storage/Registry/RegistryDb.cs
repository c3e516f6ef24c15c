using System.Text.Json;
using Bansou.Flow.Storage.Registry.Rows;
using Bansou.Flow.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bansou.Flow.Storage.Registry;

/// <summary>The registry's tables for LINQ; made by <c>Schema/003-registry.sql</c>, never by the model.</summary>
internal sealed class RegistryDb(DbContextOptions<RegistryDb> options) : DbContext(options)
{
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();
    public DbSet<CaseLinkRow> Links => Set<CaseLinkRow>();
    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();
    public DbSet<ResourceRow> Resources => Set<ResourceRow>();
    public DbSet<SavedFilterRow> Filters => Set<SavedFilterRow>();
    public DbSet<SubstituteRow> Substitutes => Set<SubstituteRow>();
    public DbSet<SettingRow> Settings => Set<SettingRow>();
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();
    public DbSet<ReadingRow> Readings => Set<ReadingRow>();
    public DbSet<VisitRow> Visits => Set<VisitRow>();
    public DbSet<DevelopmentRow> Developments => Set<DevelopmentRow>();
    public DbSet<FailedSignInRow> FailedSignIns => Set<FailedSignInRow>();

    public static DbContextOptions<RegistryDb> OptionsFor(string file)
    {
        SqliteLibrary.Use();
        // Without a pool: a pooled connection would hold the file after the municipality has been closed.
        return new DbContextOptionsBuilder<RegistryDb>()
            .UseSqlite($"Data Source={file};Mode=ReadWrite;Foreign Keys=True;Pooling=False")
            .AddInterceptors(new OverwriteRemovedRows())
            .Options;
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<AccountRow>(account =>
        {
            account.ToTable("accounts").HasKey(row => row.Id);
            account.HasMany(row => row.Memberships).WithOne().HasForeignKey(row => row.Account);
            account.HasMany(row => row.Links).WithOne().HasForeignKey(row => row.Account);
        });
        model.Entity<MembershipRow>().ToTable("memberships").HasKey(row => new { row.Account, row.Organisation, row.Role });
        model.Entity<CaseLinkRow>().ToTable("case_links").HasKey(row => new { row.Account, row.CaseId });
        model.Entity<OrganisationRow>().ToTable("organisations").HasKey(row => row.Id);
        model.Entity<ResourceRow>().ToTable("resources").HasKey(row => row.Id);
        model.Entity<SavedFilterRow>().ToTable("saved_filters").HasKey(row => row.Id);
        model.Entity<SubstituteRow>().ToTable("substitutes").HasKey(row => row.Id);
        model.Entity<SettingRow>().ToTable("settings").HasKey(row => row.Name);
        model.Entity<ChangeRow>().ToTable("registry_changes").HasKey(row => row.Id);
        model.Entity<ReadingRow>().ToTable("readings").HasKey(row => row.Id);
        model.Entity<VisitRow>().ToTable("visits").HasKey(row => row.Id);
        model.Entity<DevelopmentRow>().ToTable("developments").HasKey(row => row.Id);
        model.Entity<FailedSignInRow>().ToTable("failed_sign_ins").HasKey(row => row.Id);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}
