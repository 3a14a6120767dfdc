package org.sena.runtime.demo;

/** Whether and from where the example data is loaded. */
@interface DemoSettings {

    /** True to load it where the directory is empty; false by default. */
    boolean demo() default false;

    /** Absolute, or under the folder of the configurations; {@code runtime/demo} by default. */
    String folder() default "runtime/demo";
}
