package org.sena.benchmark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.engine.PlainMatrix;
import org.sena.scoring.service.engine.RandomTables;
import org.sena.scoring.service.matrix.MatrixRow;

/** One assessment of 40 answers, scored by the engine and by plain Java with the same table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ScoringBenchmark {

    static final int QUESTIONS = 40;
    private static final int ASSESSMENTS = 500;

    @Param({"300", "3000"})
    public int rules;

    private final List<Set<ScoredAnswer>> assessments = new ArrayList<>();
    private DroolsMatrix drools;
    private PlainMatrix plain;
    private int next;

    @Setup
    public void prepare() {
        RandomTables tables = new RandomTables(7, QUESTIONS);
        List<MatrixRow> rows = tables.table(rules);

        drools = DroolsMatrix.compile(rows);
        plain = new PlainMatrix(rows);

        for (int i = 0; i < ASSESSMENTS; i++) {
            assessments.add(tables.answers());
        }
    }

    @Benchmark
    public List<Contribution> drools() {
        return drools.score(nextAssessment());
    }

    @Benchmark
    public List<Contribution> plainJava() {
        return plain.score(nextAssessment());
    }

    private Set<ScoredAnswer> nextAssessment() {
        next = (next + 1) % ASSESSMENTS;

        return assessments.get(next);
    }
}
