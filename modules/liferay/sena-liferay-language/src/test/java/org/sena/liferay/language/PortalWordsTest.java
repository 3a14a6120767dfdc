package org.sena.liferay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.liferay.portal.kernel.language.Language;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class PortalWordsTest {

    private final Map<Object, ResourceBundle> published = new TreeMap<>();
    private final List<Object> withdrawn = new ArrayList<>();

    @Test
    void the_category_has_a_name_in_every_language_of_the_portal() {
        words();

        assertEquals(Set.of("cy_GB", "de_DE", "en_GB", "pl_PL"), published.keySet());
        published.values().forEach(words -> assertEquals("SENA", words.getString("category.sena")));
    }

    @Test
    void what_was_published_goes_with_the_bundle() {
        words().deactivate();

        assertEquals(published.keySet(), Set.copyOf(withdrawn));
    }

    private PortalWords words() {
        Set<Locale> portal =
                Set.of(
                        Locale.UK,
                        Locale.GERMANY,
                        Locale.forLanguageTag("cy-GB"),
                        Locale.forLanguageTag("pl-PL"));

        return new PortalWords(
                proxy(
                        BundleContext.class,
                        (context, method, arguments) -> {
                            Object id = ((Dictionary<?, ?>) arguments[2]).get("language.id");

                            published.put(id, (ResourceBundle) arguments[1]);

                            return proxy(
                                    ServiceRegistration.class,
                                    (registration, unregister, none) -> {
                                        withdrawn.add(id);

                                        return null;
                                    });
                        }),
                proxy(Language.class, (language, method, arguments) -> portal));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
