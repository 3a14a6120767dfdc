package org.sena.benchmark.replay;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayState;
import org.sena.needs.api.replay.Replays;
import org.sena.privacy.api.FieldCipher;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.Vocabulary;
import org.sena.scoring.service.engine.PlainMatrix;
import org.sena.scoring.service.levels.CapacityShift;
import org.sena.scoring.service.levels.LevelPolicy;
import org.sena.scoring.service.levels.LevelTable;
import org.sena.scoring.service.levels.NeedScores;
import org.sena.scoring.service.matrix.MatrixReader;

/** One plain pass, then one replay, over the same rows: {@code assessments plain-ms replay-ms}. */
@Component(
        service = Servlet.class,
        property = "osgi.http.whiteboard.servlet.pattern=/benchmark/replay")
public class ReplayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "needs";
    private static final String[] NONE = {};

    @Reference private transient CurrentActor currentActor;
    @Reference private transient DataSource database;
    @Reference private transient FieldCipher cipher;
    @Reference private transient Matrices matrices;
    @Reference private transient Questionnaires questionnaires;
    @Reference private transient Replays replays;
    @Reference private transient Taxonomies taxonomies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            response.getWriter()
                    .println(currentActor.callAs(Actor.system("benchmark"), this::measure));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private String measure() throws Exception {
        PlainMatrix matrix = new PlainMatrix(new MatrixReader(vocabulary()).read(table()));
        NeedScores levels =
                new NeedScores(
                        new LevelPolicy(LevelTable.DEFAULT, NONE, NONE),
                        new CapacityShift(0.8, 10));
        long begin = System.nanoTime();
        int read = new PlainPass(database, cipher, matrix, levels).run(KEY);
        long plain = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);

        return read + " " + plain + " " + replay(read);
    }

    /** From the order to the report, the wait for the worker's next look included. */
    private long replay(int expected) {
        Replay replay = replays.start(ImmutableReplayRequest.builder().key(KEY).build());

        while (replay.state() == ReplayState.RUNNING) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            replay = replays.find(replay.id()).orElseThrow();
        }
        if (replay.state() != ReplayState.FINISHED || replay.done() != expected) {
            throw new IllegalStateException("The replay read " + replay.done());
        }

        return replay.endedAt().orElseThrow().toEpochMilli() - replay.startedAt().toEpochMilli();
    }

    private String table() {
        return matrices.active(KEY)
                .flatMap(active -> matrices.source(KEY, active.version()))
                .orElseThrow();
    }

    private Vocabulary vocabulary() {
        ImmutableVocabulary.Builder words =
                ImmutableVocabulary.builder()
                        .addAllNeeds(
                                taxonomies.needs().stream()
                                        .map(Need::code)
                                        .collect(Collectors.toSet()));
        Map<Boolean, Set<Question>> questions =
                questionnaires.current(KEY).orElseThrow().questions().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        question -> question.options().isEmpty(),
                                        Collectors.toSet()));

        questions
                .get(false)
                .forEach(
                        question ->
                                words.putOptions(
                                        question.id(),
                                        question.options().stream()
                                                .map(Option::id)
                                                .collect(Collectors.toSet())));
        questions.get(true).stream()
                .filter(question -> question.type() == QuestionType.NUMBER)
                .forEach(question -> words.addNumbers(question.id()));

        return words.build();
    }
}
