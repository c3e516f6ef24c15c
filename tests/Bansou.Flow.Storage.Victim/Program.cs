using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Victim;

// The process that the failure tests kill, starve and lock out. Tells its parent what it does, line by line.
var told = new Told(Console.OpenStandardOutput());
try
{
    switch (args)
    {
        case ["load", var folder, var slug, var seed, .. var rehearsal]:
            var work = new Work(told, folder, slug, int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture));
            if (rehearsal is [var elsewhere])
            {
                await work.Rehearse(elsewhere);
            }
            work.Do();
            return 0;
        case ["hold", var folder]:
            using (DataFolder.Open(folder, TimeProvider.System))
            {
                told.Say("ready");
                Console.In.ReadToEnd();
            }
            return 0;
        default:
            throw new ArgumentException("load <folder> <municipality> <seed> [<folder of a rehearsal>] | hold <folder>");
    }
}
catch (StorageException e)
{
    told.Say($"refused\t{e.Code}\t{e.Message}");
    return 3;
}
