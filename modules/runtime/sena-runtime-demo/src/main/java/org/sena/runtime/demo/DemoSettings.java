package org.sena.runtime.demo;

/** Whether and from where the example data is loaded. */
@interface DemoSettings {

    /** True to load it where the directory is empty; false by default. */
    boolean demo() default false;

    /** Absolute, or under the folder of the configurations; {@code runtime/demo} by default. */
    String folder() default "runtime/demo";

    /**
     * How many more synthetic services are made, for trying SENA with a full directory; 0 by
     * default. The system property {@code sena.generated.services} goes before it.
     */
    int generatedServices() default 0;

    /**
     * How many synthetic assessments are made, for trying what another scoring would change; 0 by
     * default. The system property {@code sena.generated.assessments} goes before it.
     */
    int generatedAssessments() default 0;
}
