package org.sena.advice.service.store.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In 1.0.0 a person could wait several times, once for each reason; in 2.0.0 once, with all
 * reasons. The item that an adviser has taken remains, else the oldest; the others join it with
 * their reasons and the calls that were tried. Who was told a reference can still quote it.
 *
 * <p>All items of 1.0.0 rest on consent. Which of the needs weighs how much was not kept; level and
 * urgency are read from the priority.
 */
final class OneOpenItemEach extends UpgradeProcess {

    private static final String ITEMS = "SENA_QueueItemEntry";

    private static final String OLD =
            "select "
                    + OldItem.COLUMNS
                    + " from "
                    + ITEMS
                    + " where openKey is null order by waitingSince, queueItemId";

    @Override
    protected void doUpgrade() throws Exception {
        if (!hasColumn(ITEMS, "reason")) {
            return;
        }
        try (NewItems items = new NewItems(connection, this::increment)) {
            for (List<OldItem> ofPerson : people().values()) {
                for (JoinedItem item : joined(ofPerson)) {
                    items.write(item);
                }
            }
        }
    }

    private Map<String, List<OldItem>> people() throws Exception {
        Map<String, List<OldItem>> people = new LinkedHashMap<>();
        try (PreparedStatement old = connection.prepareStatement(OLD);
                ResultSet row = old.executeQuery()) {
            while (row.next()) {
                OldItem item = new OldItem(row);
                people.computeIfAbsent(item.subjectId, subject -> new ArrayList<>()).add(item);
            }
        }
        return people;
    }

    /** The closed ones each by itself, and what becomes of the open ones. */
    static List<JoinedItem> joined(List<OldItem> ofPerson) {
        List<JoinedItem> joined =
                ofPerson.stream()
                        .filter(item -> !item.isOpen())
                        .map(item -> new JoinedItem(item, List.of(item)))
                        .collect(Collectors.toCollection(ArrayList::new));
        List<OldItem> open = ofPerson.stream().filter(OldItem::isOpen).collect(Collectors.toList());
        if (!open.isEmpty()) {
            OldItem kept =
                    open.stream().filter(OldItem::isTaken).findFirst().orElseGet(() -> open.get(0));
            joined.add(new JoinedItem(kept, open));
        }
        return joined;
    }
}
