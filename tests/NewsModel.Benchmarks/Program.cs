using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/NewsModel.Benchmarks -- --filter '*Dates*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
