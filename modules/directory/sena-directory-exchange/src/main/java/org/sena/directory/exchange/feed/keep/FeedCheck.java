package org.sena.directory.exchange.feed.keep;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.sena.directory.api.exchange.FeedRefusedException.Problem;
import org.sena.directory.api.exchange.FeedSettings;
import org.sena.directory.exchange.feed.http.FeedBrokenException;
import org.sena.directory.exchange.feed.http.ForbiddenAddressException;

/** What can be wrong with the settings of a feed. */
final class FeedCheck {

    private static final int NAME = 200;
    private static final int ADDRESS = 2000;

    /** A month. */
    private static final int MOST_HOURS = 744;

    private final WebAccess access;
    private final Predicate<String> knownType;
    private final Predicate<String> takenAddress;

    FeedCheck(WebAccess access, Predicate<String> knownType, Predicate<String> takenAddress) {
        this.access = access;
        this.knownType = knownType;
        this.takenAddress = takenAddress;
    }

    /** By the name of the setting; empty when all is well. */
    Map<String, Problem> problems(FeedSettings settings) {
        Map<String, Problem> problems = new LinkedHashMap<>();

        text(problems, "name", settings.name(), NAME);
        text(problems, "publisher", settings.publisher(), NAME);
        text(problems, "address", settings.address(), ADDRESS);

        if (!problems.containsKey("address")) {
            address(problems, settings.address());
        }

        if (settings.everyHours() < 1 || settings.everyHours() > MOST_HOURS) {
            problems.put("everyHours", Problem.OUT_OF_RANGE);
        }

        if (settings.otherwiseType().filter(knownType.negate()).isPresent()) {
            problems.put("otherwiseType", Problem.UNKNOWN);
        }

        return problems;
    }

    private static void text(
            Map<String, Problem> problems, String setting, String value, int most) {
        if (value.isBlank()) {
            problems.put(setting, Problem.MISSING);
        } else if (value.length() > most) {
            problems.put(setting, Problem.TOO_LONG);
        }
    }

    private void address(Map<String, Problem> problems, String address) {
        try {
            URI uri = new URI(address);

            if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
                problems.put("address", Problem.NOT_AN_ADDRESS);
                return;
            }

            access.check(uri);
        } catch (URISyntaxException | FeedBrokenException e) {
            problems.put("address", Problem.NOT_AN_ADDRESS);
        } catch (ForbiddenAddressException e) {
            problems.put("address", e.isInside() ? Problem.NOT_PUBLIC : Problem.NOT_AN_ADDRESS);
        }

        if (takenAddress.test(address)) {
            problems.putIfAbsent("address", Problem.TAKEN);
        }
    }
}
