using BenchmarkDotNet.Running;
using Synoptic.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StoryBenchmarks).Assembly).Run(args);
