package org.sena.arquillian;

import java.lang.reflect.Method;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Arquillian's extension, which also brings the arguments of a test method into the framework. It
 * knows of no arguments: of a parameterized test it would run the first invocation only.
 */
public class InFrameworkExtension extends ArquillianExtension {

    private static final ThreadLocal<List<Object>> ARGUMENTS = ThreadLocal.withInitial(List::of);

    /** The arguments of the invocation that this thread is about to make. */
    static List<Object> arguments() {
        return ARGUMENTS.get();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        ARGUMENTS.set(method.getArguments());
        try {
            super.interceptTestMethod(invocation, method, context);
        } finally {
            ARGUMENTS.remove();
        }
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        interceptTestMethod(invocation, method, context);
    }
}
