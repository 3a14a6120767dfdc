package org.sena.directory.desk.edit;

import java.util.List;
import java.util.Map;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/**
 * One page of a draft. It reads its own form and touches nothing else of the record.
 *
 * @param <T> the record: a service or an organisation
 */
interface Section<T> {

    /** Its place in addresses, its template and its texts. */
    String key();

    /** What the record says here. */
    Fields fields(T content);

    /** The record with what was sent; what is wrong is said to the form. */
    T read(Form form, T content);

    /** What there is to choose from, by field. */
    default Map<String, List<Option>> options(Texts texts, T content) {
        return Map.of();
    }
}
