package org.sena.arquillian;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.arquillian.container.test.spi.ContainerMethodExecutor;
import org.jboss.arquillian.test.spi.TestMethodExecutor;
import org.jboss.arquillian.test.spi.TestResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.TestAbortedException;
import org.osgi.framework.Bundle;

/** Runs a test method on the copy of the test class that the test bundle loads. */
final class BundleMethodExecutor implements ContainerMethodExecutor {

    private final Bundle bundle;

    BundleMethodExecutor(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public TestResult invoke(TestMethodExecutor outside) {
        long start = System.currentTimeMillis();
        TestResult result = run(outside.getMethod(), outside.getInstance().getClass());
        result.setStart(start);
        result.setEnd(System.currentTimeMillis());
        return result;
    }

    private TestResult run(Method outside, Class<?> outsideClass) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Class<?> testClass = bundle.loadClass(outsideClass.getName());
            Thread.currentThread().setContextClassLoader(testClass.getClassLoader());
            runInside(testClass, outside);
            return TestResult.passed();
        } catch (InvocationTargetException e) {
            return resultOf(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            return resultOf(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void runInside(Class<?> testClass, Method outside) throws ReflectiveOperationException {
        Arguments arguments = new Arguments(testClass.getClassLoader());
        Method method = arguments.methodOf(testClass, outside);
        Object test = newInstance(testClass);
        try (ServiceFields fields = new ServiceFields(bundle.getBundleContext())) {
            fields.set(test);
            try {
                for (Method before :
                        AnnotationSupport.findAnnotatedMethods(
                                testClass, BeforeEach.class, HierarchyTraversalMode.TOP_DOWN)) {
                    invoke(test, before, List.of());
                }
                invoke(test, method, arguments.inside(InFrameworkExtension.arguments()));
            } finally {
                for (Method after :
                        AnnotationSupport.findAnnotatedMethods(
                                testClass, AfterEach.class, HierarchyTraversalMode.BOTTOM_UP)) {
                    invoke(test, after, List.of());
                }
            }
        }
    }

    private static Object newInstance(Class<?> testClass) {
        return ReflectionSupport.newInstance(testClass);
    }

    private static void invoke(Object test, Method method, List<Object> arguments)
            throws ReflectiveOperationException {
        method.setAccessible(true);
        method.invoke(test, arguments.toArray());
    }

    private static TestResult resultOf(Throwable throwable) {
        return throwable instanceof TestAbortedException
                ? TestResult.skipped(throwable)
                : TestResult.failed(throwable);
    }
}
