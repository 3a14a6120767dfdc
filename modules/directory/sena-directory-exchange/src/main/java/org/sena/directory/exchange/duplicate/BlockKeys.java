package org.sena.directory.exchange.duplicate;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Under which keys a record is looked up. Only records that share a key are compared, so that the
 * work grows with the number of records and not with its square.
 */
final class BlockKeys {

    /** As many sounds of a name are taken; long names share enough with these. */
    private static final int SOUNDS = 6;

    private BlockKeys() {}

    static Set<String> of(RecordPrint print) {
        Set<String> keys = new LinkedHashSet<>();

        print.identifiers().forEach(number -> keys.add("identifier " + number));
        print.sourceIds().forEach(id -> keys.add("id " + id));
        print.emails().forEach(email -> keys.add("email " + email));
        print.phones().forEach(phone -> keys.add("phone " + phone));
        keys.add("name " + String.join(" ", print.name().sounds()));

        for (String anchor : anchors(print)) {
            print.name().sounds().stream()
                    .limit(SOUNDS)
                    .forEach(sound -> keys.add(anchor + " + " + sound));
        }

        return keys;
    }

    /** What many share; telling only together with a word of the name. */
    private static Set<String> anchors(RecordPrint print) {
        Set<String> anchors = new LinkedHashSet<>();

        print.uprns().forEach(uprn -> anchors.add("uprn " + uprn));
        print.postcodes().forEach(postcode -> anchors.add("postcode " + postcode));
        print.phones().forEach(phone -> anchors.add("phone " + phone));
        print.webDomains().forEach(domain -> anchors.add("web " + domain));
        print.emailDomains().forEach(domain -> anchors.add("web " + domain));
        print.organisation().ifPresent(name -> anchors.add("by " + name.text()));

        return anchors;
    }
}
