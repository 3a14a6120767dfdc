package org.sena.web.kit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** The views compiled into a module's bundle. */
final class Templates {

    private Templates() {}

    /** Without a directory the engine looks where the thread looks, whatever loader it is given. */
    static TemplateEngine of(ClassLoader bundle, String viewsPackage) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();

        thread.setContextClassLoader(bundle);

        try {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, bundle, viewsPackage);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
