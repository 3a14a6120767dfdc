package org.sena.advice.web.queue;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.ImmutableQueueQuery;
import org.sena.advice.api.QueueQuery;
import org.sena.advice.api.Topic;
import org.sena.advice.web.Words;
import org.sena.directory.api.Taxonomies;
import org.sena.scoring.api.Level;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Shows the queue, narrowed by what the address says. */
@Component(service = QueuePages.class)
public class QueuePages {

    private final Clock clock = Clock.systemUTC();

    @Reference private AdviceQueue queue;

    @Reference private Taxonomies taxonomies;

    public View show(Page page) {
        QueueQuery query = query(page);

        return View.of(
                "queue",
                page.text("queue.title"),
                new QueueView(page, query, queue.list(query), taxonomies, clock.instant()));
    }

    /** The choices of the form become an address. */
    public void narrow(Submission in) {
        String topic = in.form().choice("topic", Words.names(Topic.values())).value();
        String language = in.form().choice("language", Words.LANGUAGES).value();
        String level = in.form().choice("level", Words.names(Level.values())).value();

        in.show(
                "queue",
                "list",
                in.parameter("list").orElse(""),
                "topic",
                topic,
                "language",
                language,
                "level",
                level);
    }

    /** An address that somebody made up narrows nothing. */
    private static QueueQuery query(Page page) {
        return ImmutableQueueQuery.builder()
                .view(chosen(page, "list", QueueQuery.View.values()).orElse(QueueQuery.View.OPEN))
                .topic(chosen(page, "topic", Topic.values()))
                .level(chosen(page, "level", Level.values()))
                .language(page.parameter("language").filter(Words.LANGUAGES::contains))
                .page(
                        page.parameter("page")
                                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                                .map(Integer::parseInt)
                                .orElse(1))
                .build();
    }

    private static <E extends Enum<E>> Optional<E> chosen(Page page, String name, E[] values) {
        return page.parameter(name)
                .flatMap(
                        typed ->
                                Arrays.stream(values)
                                        .filter(value -> value.name().equals(typed))
                                        .findFirst());
    }
}
