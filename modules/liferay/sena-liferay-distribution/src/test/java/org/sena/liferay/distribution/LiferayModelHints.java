package org.sena.liferay.distribution;

import com.liferay.portal.kernel.model.ModelHintsCallback;
import com.liferay.portal.model.BaseModelHintsImpl;
import org.dom4j.io.SAXReader;

/**
 * GA112's own reader of model hints, as its {@code DefaultModelHintsImpl} sets it up, without a
 * portal: the collections of hints (CLOB and the like) are those of the portal's own file, and
 * class names are not looked up in a database.
 */
final class LiferayModelHints extends BaseModelHintsImpl {

    /** With the portal's collections. */
    static LiferayModelHints begin() {
        LiferayModelHints hints = new LiferayModelHints();
        hints.afterPropertiesSet();

        return hints;
    }

    private LiferayModelHints() {}

    @Override
    public ModelHintsCallback getModelHintsCallback() {
        return (classLoader, name) -> {};
    }

    @Override
    public String[] getModelHintsConfigs() {
        return new String[] {"META-INF/portal-model-hints.xml"};
    }

    @Override
    public SAXReader getSAXReader() {
        return new SAXReader();
    }
}
