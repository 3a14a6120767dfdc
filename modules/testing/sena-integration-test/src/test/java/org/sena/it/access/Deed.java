package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something people do to objects. */
interface Deed {

    /** Makes the objects, as those whose they are, and what the player then tries with them. */
    Attempt prepare(Stage stage, Player player) throws Exception;

    /** All deeds the table must speak of, by the words it uses. */
    static Map<String, Deed> all() {
        Map<String, Deed> all = new LinkedHashMap<>();
        all.putAll(ReferralDeeds.all());
        all.putAll(MessageDeeds.all());
        all.putAll(QueueDeeds.all());
        all.putAll(RecordDeeds.all());
        all.putAll(KeptDeeds.all());
        all.putAll(DirectoryDeeds.all());
        all.putAll(SharedDeeds.all());
        all.putAll(AgreementDeeds.all());
        all.putAll(CaseworkDeeds.all());
        all.putAll(NotificationDeeds.all());
        all.putAll(FigureDeeds.all());
        all.putAll(TeamDeeds.all());
        return all;
    }
}
