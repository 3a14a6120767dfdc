package org.sena.directory.desk.edit;

import java.util.List;
import java.util.Map;
import org.sena.directory.api.Service;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** Several of a kind, each with a page of its own: times, places. */
interface Items {

    /** Its place in addresses, its templates and its texts. */
    String key();

    int count(Service service);

    /** One of them in plain words. */
    List<String> lines(Service service, int index, Texts texts);

    /**
     * What the page of one of them shows.
     *
     * @param index the count for one that is added
     * @param kind which form it is added with; empty where there is but one
     */
    Fields fields(Service service, int index, String kind);

    /** The service with that one as it was sent; what is wrong is said to the form. */
    Service read(Form form, Service service, int index);

    Service without(Service service, int index);

    /** What there is to choose from, by field. */
    Map<String, List<Option>> options(Texts texts, Service service);
}
