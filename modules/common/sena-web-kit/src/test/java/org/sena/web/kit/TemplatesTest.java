package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.TemplateEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private final ClassLoader elsewhere = new ClassLoader(null) {};
    private final Thread thread = Thread.currentThread();
    private ClassLoader before;

    @BeforeEach
    void look_elsewhere() {
        before = thread.getContextClassLoader();
        thread.setContextClassLoader(elsewhere);
    }

    @AfterEach
    void look_back() {
        thread.setContextClassLoader(before);
    }

    @Test
    void a_bundles_views_are_found_wherever_the_thread_looks() {
        TemplateEngine engine =
                Templates.of(TemplatesTest.class.getClassLoader(), "org.sena.web.kit.views");

        assertTrue(engine.hasTemplate("kit/heading.jte"));
    }

    @Test
    void the_thread_looks_on_where_it_looked() {
        Templates.of(TemplatesTest.class.getClassLoader(), "org.sena.web.kit.views");

        assertEquals(elsewhere, thread.getContextClassLoader());
    }
}
