package org.sena.benchmark.scoring;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.engine.RandomTables;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.matrix.MatrixRow;

/** A table read alone, and read and compiled, which is what activating it takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ActivationBenchmark {

    @Param({"3000"})
    public int rules;

    private MatrixReader reader;
    private String table;

    @Setup
    public void prepare() {
        List<MatrixRow> rows = new RandomTables(7, ScoringBenchmark.QUESTIONS).table(rules);

        reader = new MatrixReader(TableText.vocabulary(rows));
        table = TableText.of(rows);
    }

    @Benchmark
    public List<MatrixRow> read() {
        return reader.read(table);
    }

    @Benchmark
    public DroolsMatrix activate() {
        return DroolsMatrix.compile(reader.read(table));
    }
}
