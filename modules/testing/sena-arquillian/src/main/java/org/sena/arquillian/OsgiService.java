package org.sena.arquillian;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that holds the OSGi service of its type; a {@code BundleContext} field holds the context
 * of the test's bundle. The test fails if no such service comes within ten seconds.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OsgiService {

    /** An LDAP filter on the service's properties; none by default. */
    String filter() default "";
}
