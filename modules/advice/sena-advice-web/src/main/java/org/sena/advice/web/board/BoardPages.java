package org.sena.advice.web.board;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceTeam;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.ImmutableAdviser;
import org.sena.advice.api.Topic;
import org.sena.advice.api.UnknownAdviserException;
import org.sena.advice.web.Words;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** The board, and what the lead says of each adviser. */
@Component(service = BoardPages.class)
public class BoardPages {

    private static final List<String> SPOKEN =
            Words.LANGUAGES.stream()
                    .filter(tag -> !tag.equals("en"))
                    .collect(Collectors.toUnmodifiableList());

    @Reference private CurrentActor currentActor;

    @Reference private AdviceTeam team;

    public View show(Page page) {
        return View.of(
                "board/board",
                page.text("board.title"),
                new BoardView(page, team.board(), currentActor.get().hasAny(Role.ADVICE_LEAD)));
    }

    public View adviser(Page page) {
        Optional<Adviser> adviser = adviser(page.parameter("adviser").orElse(""));

        return adviser.isPresent()
                ? View.of(
                        "board/adviser",
                        adviser.get().name(),
                        new AdviserView(page, adviser.get(), SPOKEN))
                : View.of("gone", page.text("item.gone.title"));
    }

    public void describe(Submission in) {
        Adviser adviser =
                adviser(in.parameter("adviser").orElse(""))
                        .orElseThrow(() -> new UnknownAdviserException("unknown"));
        Set<Topic> topics =
                in.form().choices("topics", Words.names(Topic.values())).value().stream()
                        .map(Topic::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
        Set<String> languages = in.form().choices("languages", SPOKEN).value();
        OptionalInt hours = in.form().wholeNumber("hours").required().between(0, 60).value();
        OptionalInt minutes = in.form().wholeNumber("minutes").required().between(5, 480).value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        team.describe(
                ImmutableAdviser.builder()
                        .userId(adviser.userId())
                        .name(adviser.name())
                        .topics(topics)
                        .languages(languages)
                        .hoursPerWeek(hours.orElseThrow())
                        .minutesPerPerson(minutes.orElseThrow())
                        .build());
        in.say("adviser.done", adviser.name());
        in.show("board");
    }

    private Optional<Adviser> adviser(String userId) {
        return team.advisers().stream()
                .filter(adviser -> adviser.userId().equals(userId))
                .findFirst();
    }
}
