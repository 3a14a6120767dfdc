package org.sena.needs.desk.replay;

import java.util.Locale;
import java.util.OptionalInt;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.Standing;
import org.sena.web.kit.Page;

/** The words of a report. */
final class Words {

    private final Page page;

    Words(Page page) {
        this.page = page;
    }

    String level(Standing standing) {
        return page.text("level." + word(standing));
    }

    String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String number(int count) {
        return String.format("%,d", count);
    }

    /** At most one digit behind the point. */
    String number(double count) {
        String text = String.format(Locale.ROOT, "%.1f", count);

        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    String hiddenOr(OptionalInt count) {
        return count.isPresent() ? number(count.getAsInt()) : page.text("group.hidden");
    }

    String group(String group) {
        switch (group) {
            case GroupShift.OTHERS:
                return page.text("group.others");
            case GroupShift.NOT_SAID:
                return page.text("group.not-said");
            default:
                return group.replace('-', '–');
        }
    }
}
