package org.sena.runtime.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.orm.hibernate5.SpringSessionContext;
import org.springframework.transaction.support.ResourceHolder;

/**
 * Makes two classes of Spring what they are in Liferay's patched Spring, which is not on Central.
 *
 * <p>Liferay replaces the thread locals of these classes by reflection, so their fields must not be
 * final. The classes are defined here, without that flag, before anything else loads them.
 */
final class SpringTxPatch {

    private static boolean applied;

    private SpringTxPatch() {}

    static synchronized void apply() {
        if (applied) {
            return;
        }
        define(
                "org/springframework/transaction/support/TransactionSynchronizationManager.class",
                ResourceHolder.class);
        define(
                "org/springframework/orm/hibernate5/SessionFactoryUtils.class",
                SpringSessionContext.class);
        applied = true;
    }

    private static void define(String resource, Class<?> neighbour) {
        try (InputStream in = neighbour.getClassLoader().getResourceAsStream(resource)) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(in.readAllBytes()).accept(new NoFinalFields(writer), 0);
            MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup())
                    .defineClass(writer.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NoFinalFields extends ClassVisitor {

        NoFinalFields(ClassVisitor next) {
            super(Opcodes.ASM7, next);
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, String signature, Object value) {
            int open = access & ~Opcodes.ACC_FINAL;
            return super.visitField(open, name, descriptor, signature, value);
        }
    }
}
