package org.sena.referral.web.organisation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sena.referral.api.ImmutableInboxQuery;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.ReferralUrgency;

/** What is chosen in a list of requests; all of it stands in the address, nothing is personal. */
final class Inbox {

    static final String GROUP = "group";
    static final String OWNER = "owner";
    static final String URGENCY = "urgency";
    static final String SERVICE = "of";
    static final String OVERDUE = "overdue";
    static final String REFERENCE = "begins";
    static final String SORT = "sort";
    static final String NUMBER = "page";

    static final String MINE = "mine";
    static final String NOBODY = "nobody";
    static final String ALL = "ALL";

    private static final int SIZE = 25;

    private final Map<String, String> chosen = new LinkedHashMap<>();

    private Inbox() {}

    /**
     * @param parameters of the address, by name
     */
    static Inbox of(Function<String, Optional<String>> parameters) {
        Inbox inbox = new Inbox();

        for (String name :
                new String[] {GROUP, OWNER, URGENCY, SERVICE, OVERDUE, REFERENCE, SORT, NUMBER}) {
            parameters
                    .apply(name)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> inbox.chosen.put(name, value));
        }
        return inbox;
    }

    String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** True when anything but the group is chosen. */
    boolean isNarrowed() {
        return chosen.keySet().stream()
                .anyMatch(
                        name -> !name.equals(GROUP) && !name.equals(NUMBER) && !name.equals(SORT));
    }

    /** The address of the list with one choice changed; any change goes back to the first page. */
    String[] with(String name, String value) {
        Map<String, String> pairs = new LinkedHashMap<>(chosen);
        pairs.remove(NUMBER);
        pairs.put(name, value);
        pairs.values().removeIf(String::isEmpty);

        return pairs.entrySet().stream()
                .flatMap(pair -> Arrays.stream(new String[] {pair.getKey(), pair.getValue()}))
                .toArray(String[]::new);
    }

    int page() {
        return Optional.of(value(NUMBER))
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /**
     * The query; a value nobody offered chooses nothing.
     *
     * @param me the user who looks
     */
    InboxQuery query(String me) {
        ImmutableInboxQuery.Builder query = ImmutableInboxQuery.builder().page(page()).size(SIZE);

        if (!value(GROUP).equals(ALL)) {
            query.states(Group.of(value(GROUP)).map(Group::states).orElseGet(Group::open));
        }
        Arrays.stream(ReferralUrgency.values())
                .filter(urgency -> urgency.name().equals(value(URGENCY)))
                .forEach(query::addUrgencies);
        owner(query, me);
        query.serviceId(filled(SERVICE));
        query.overdue(value(OVERDUE).equals("yes"));
        query.reference(filled(REFERENCE));
        query.sort(sort());

        return query.build();
    }

    private void owner(ImmutableInboxQuery.Builder query, String me) {
        switch (value(OWNER)) {
            case "":
                return;
            case MINE:
                query.ownerId(me);
                return;
            case NOBODY:
                query.unowned(true);
                return;
            default:
                query.ownerId(value(OWNER));
        }
    }

    private Optional<String> filled(String name) {
        return Optional.ofNullable(chosen.get(name));
    }

    InboxQuery.Sort sort() {
        return Arrays.stream(InboxQuery.Sort.values())
                .filter(sort -> sort.name().equals(value(SORT)))
                .findFirst()
                .orElse(InboxQuery.Sort.DEADLINE);
    }
}
