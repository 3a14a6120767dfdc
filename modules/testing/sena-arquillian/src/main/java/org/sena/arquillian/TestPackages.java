package org.sena.arquillian;

import java.util.List;

/** What test bundles import from the class path, so that both sides speak of the same classes. */
final class TestPackages {

    static final List<String> ON_THE_CLASS_PATH =
            List.of(
                    "org.apiguardian.api",
                    "org.jboss.arquillian.container.test.api",
                    "org.jboss.arquillian.junit5",
                    "org.jboss.arquillian.test.api",
                    "org.jboss.shrinkwrap.api",
                    "org.jboss.shrinkwrap.api.asset",
                    "org.jboss.shrinkwrap.api.spec",
                    "org.junit.jupiter.api",
                    "org.junit.jupiter.api.condition",
                    "org.junit.jupiter.api.extension",
                    "org.junit.jupiter.api.function",
                    "org.junit.jupiter.params",
                    "org.junit.jupiter.params.aggregator",
                    "org.junit.jupiter.params.converter",
                    "org.junit.jupiter.params.provider",
                    "org.junit.platform.commons.annotation",
                    "org.opentest4j",
                    "org.sena.arquillian");

    private TestPackages() {}
}
