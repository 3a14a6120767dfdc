/**
 * Runs JUnit 5 tests inside the runtime that people start, on a throw-away PostgreSQL.
 *
 * <p>A test in the framework:
 *
 * <pre>{@code
 * @InFramework
 * class ReferralsIT {
 *
 *     @OsgiService CurrentActor currentActor;
 *     @OsgiService Referrals referrals;
 *
 *     @BeforeEach
 *     void aDraft() { … }
 *
 *     @ParameterizedTest
 *     @EnumSource(DeclineReason.class)
 *     void declining_tells_the_resident_why(DeclineReason reason) { … }
 *
 * }
 * }</pre>
 *
 * <ul>
 *   <li>One runtime, on a free port, serves all test classes of a JVM; tests share its database, so
 *       each makes the records it needs and expects only those.
 *   <li>The test class and all classes of its package are deployed as a bundle, with a manifest
 *       that bnd computes. A class that needs something else has a {@code @Deployment} method.
 *   <li>Test methods, {@code @BeforeEach} and {@code @AfterEach} run in that bundle, on an object
 *       of its class; fields with {@link org.sena.arquillian.OsgiService} are set before.
 *       {@code @BeforeAll} and {@code @AfterAll} run outside: don't use them here.
 *   <li>Arguments of parameterized tests may be values of the JDK, enums, and arrays or lists of
 *       these.
 *   <li>Methods with {@code @RunAsClient} run outside, like a browser. The root of the site comes
 *       as a field {@code @ArquillianResource URI}.
 * </ul>
 */
package org.sena.arquillian;
