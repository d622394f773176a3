using NewsModel.Cli;

using var console = Utf8Console.Prepare();
return Cli.Run(args, StandardStreams.Open());
