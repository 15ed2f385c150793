// Goes before the tests' WebAssembly loader: they see Node's environment, which names their shard.
var Module = { preRun: [() => Object.assign(ENV, process.env)] };
