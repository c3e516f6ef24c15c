using System.Text;
using Bansou.Flow.Server.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Verbs.Run(args, Console.Out, Console.Error);
