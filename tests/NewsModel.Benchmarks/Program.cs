using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Peers;
using NewsModel.Benchmarks.Quick;

// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --filter '*Dates*'
// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --quick
// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --peers
if (args is ["--quick"]) return QuickMode.Run(Console.Out);
if (args is ["--peers"]) return PeersMode.Run(Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
