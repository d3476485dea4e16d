using BenchmarkDotNet.Running;
using Synoptic.Benchmarks;

if (args is ["analysis", string model, string text])
{
    new AnalysisSpeed(model, text).Print();
}
else if (args is ["stages", string stagesModel, string collection])
{
    new StageSpeed(stagesModel, collection).Print();
}
else if (args is ["times", string folder])
{
    new TimeSpeed(folder).Print();
}
else if (args is ["stories", string articles])
{
    new StorySpeed(articles).Print();
}
else if (args is ["story-size", string story])
{
    new StorySize().Print(story);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(StoryBenchmarks).Assembly).Run(args);
}
