package org.sena.privacy.service.cipher;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the master key is. Configuration {@code org.sena.privacy.service.MasterKey}. */
@ObjectClassDefinition(
        id = "org.sena.privacy.service.MasterKey",
        name = "SENA master key",
        description = "Where the key is that protects every person's key.")
public @interface MasterKeyConfiguration {

    /**
     * The file that holds the key: 32 random bytes in base64, on one line. A relative path starts
     * at the data folder ({@code sena.data}, or in Liferay {@code data} under its home). Default
     * {@code keys/master.key}.
     */
    @AttributeDefinition(
            name = "Key file",
            description = "32 random bytes in base64; a relative path starts at the data folder.")
    String keyFile() default "keys/master.key";

    /**
     * Whether a missing key file is made on the first start, readable by its owner only. Default
     * false: with several servers, each would make its own.
     */
    @AttributeDefinition(
            name = "Make a missing key file",
            description = "For a single server only: several would each make their own key.")
    boolean createIfMissing() default false;

    /**
     * Files of former master keys. What they wrapped is wrapped anew at the next start; after that
     * they can go. Default none.
     */
    @AttributeDefinition(
            name = "Former key files",
            description = "Needed for one start after the key was changed.",
            required = false)
    String[] formerKeyFiles() default {};
}
