using Synoptic.Cli;

return CommandLine.Run(args, Surroundings.OfProcess());
