/**
 * What the directory starts with: SENA's own lists of service types, needs, circumstances and so
 * on, each stored only where there is none yet; what a council loaded stays. None of them is an
 * official list.
 */
package org.sena.directory.content;
