package org.sena.notification.service.outbox;

import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.service.store.service.LetterEntryLocalService;
import org.sena.operations.Figure;
import org.sena.operations.Figures;

/** What waits to be carried, and what was given up: a letter that failed waits for somebody. */
@Component(service = Figures.class)
public class OutboxFigures implements Figures {

    private static final List<LetterState> TOLD =
            List.of(LetterState.WAITING, LetterState.SENDING, LetterState.FAILED);

    private final Clock clock = Clock.systemUTC();
    private final LetterEntryLocalService letters;

    @Activate
    public OutboxFigures(@Reference LetterEntryLocalService letters) {
        this.letters = letters;
    }

    @Override
    public String source() {
        return "outbox";
    }

    @Override
    public List<Figure> now() {
        List<Figure> figures = new ArrayList<>();

        for (LetterState state : TOLD) {
            long count =
                    letters.dynamicQueryCount(
                            letters.dynamicQuery()
                                    .add(RestrictionsFactoryUtil.eq("state", state.name())));

            figures.add(
                    Figure.of("sena.outbox.letters", "Letters to people and case systems", count)
                            .with("state", state.name().toLowerCase(Locale.ROOT)));
        }

        figures.add(
                Figure.of(
                        "sena.outbox.late.seconds",
                        "How long the letter that is late most has been due; 0 when none is",
                        letters.oldestDue().map(this::late).orElse(0L)));

        return figures;
    }

    private long late(Date due) {
        return Math.max(0, Duration.between(due.toInstant(), clock.instant()).toSeconds());
    }
}
