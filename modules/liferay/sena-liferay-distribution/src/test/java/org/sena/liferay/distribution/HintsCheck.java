package org.sena.liferay.distribution;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bundles with tables whose model hints Liferay would not read: then its limits of text are
 * not those of the columns, and what is longer is refused by the database or cut.
 *
 * <p>GA112 looks after bundles with the header {@code Liferay-Service} that have a {@code
 * service.properties} ({@code LiferayServiceExtender#addingBundle}); its {@code
 * ModuleResourceLoader#getModelHintsInputStream} opens {@code META-INF/portlet-model-hints.xml},
 * and {@code ServiceComponentLocalServiceImpl#initServiceComponent} hands that to {@code
 * ModelHintsUtil#read}.
 */
final class HintsCheck {

    private static final String HINTS = "META-INF/portlet-model-hints.xml";
    private static final String MAPPING = "META-INF/module-hbm.xml";
    private static final Pattern ENTITY = Pattern.compile("<import class=\"([\\w.]+)\"");

    private final Collection<SuiteBundle> suite;

    HintsCheck(Collection<SuiteBundle> suite) {
        this.suite = suite;
    }

    /** Names of the bundles that have tables. */
    List<String> withTables() throws Exception {
        List<String> names = new ArrayList<>();
        for (SuiteBundle bundle : suite) {
            if (hasTables(bundle)) {
                names.add(bundle.name());
            }
        }
        return names;
    }

    private static boolean hasTables(SuiteBundle bundle) throws Exception {
        return bundle.file(MAPPING).isPresent() || bundle.file(HINTS).isPresent();
    }

    /** Bundle and what is wrong, a line each; empty if all is well. */
    List<String> wrong() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (SuiteBundle bundle : suite) {
            if (hasTables(bundle)) {
                for (String each : wrong(bundle)) {
                    wrong.add(bundle.name() + ": " + each);
                }
            }
        }
        return wrong;
    }

    private static List<String> wrong(SuiteBundle bundle) throws Exception {
        List<String> wrong = new ArrayList<>();
        if (bundle.header("Liferay-Service").isEmpty()) {
            wrong.add("Liferay passes it over, for it has no header Liferay-Service");
        }
        if (bundle.file("service.properties").isEmpty()) {
            wrong.add("Liferay passes it over, for it has no service.properties");
        }
        Optional<byte[]> hints = bundle.file(HINTS);
        if (hints.isEmpty()) {
            wrong.add("it has no " + HINTS);
            return wrong;
        }
        LiferayModelHints read = LiferayModelHints.begin();
        try {
            read.read(HintsCheck.class.getClassLoader(), new ByteArrayInputStream(hints.get()));
        } catch (Exception e) { // Declared so by BaseModelHintsImpl.read.
            wrong.add("GA112 can't read " + HINTS + ": " + e);
            return wrong;
        }
        for (String entity : entities(bundle)) {
            if (!read.getModels().contains(entity)) {
                wrong.add(HINTS + " has nothing of " + entity);
            }
        }
        return wrong;
    }

    private static List<String> entities(SuiteBundle bundle) throws Exception {
        List<String> entities = new ArrayList<>();
        Matcher matcher =
                ENTITY.matcher(
                        new String(
                                bundle.file(MAPPING).orElse(new byte[0]), StandardCharsets.UTF_8));
        while (matcher.find()) {
            entities.add(matcher.group(1));
        }
        return entities;
    }
}
