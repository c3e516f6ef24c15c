using System.Text;
using Bansou.Flow.Server.Cli;
using Bansou.Flow.Server.Hosting;

if (HostTool.IsCalling(args))
{
    ServerApp.Build(new ServerOptions { HostArguments = args }).Run();
    return ExitCodes.Good;
}
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Verbs.Run(args, Console.Out, Console.Error);
