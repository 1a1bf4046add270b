/** Where nothing can be drawn the page says so, once, and goes on without. */
export function NoPicture() {
  return (
    <p class="no-picture">
      This browser cannot draw the picture, because it has no WebGL. Nothing is lost: the lists hold
      everything that the picture would show, and every claim, speaker and statement in them opens its
      evidence.
    </p>
  );
}
