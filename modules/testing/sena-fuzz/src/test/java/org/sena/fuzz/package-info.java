/**
 * Every parser of what comes from outside, against what nobody wrote on purpose. Each class has one
 * target, which says what must hold of any input: a refusal is the documented one and names the
 * place; what was accepted and is written reads as the same again; and it takes neither long nor
 * much memory. In a build the targets run over the seeds and the inputs that once broke something
 * (the folders {@code …Inputs}); with {@code -Pfuzz} Jazzer looks for new ones.
 */
package org.sena.fuzz;
