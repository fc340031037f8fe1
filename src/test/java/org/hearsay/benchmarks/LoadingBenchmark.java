package org.hearsay.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.pipeline.Extractor;
import org.hearsay.pipeline.Pipelines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How long a new process takes to load all models, name lists and the lexicon. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Threads(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadingBenchmark {

    /** {@return an extractor, ready to read} */
    @Benchmark
    public Extractor load() {
        return Pipelines.extractor(List.of());
    }
}
