"""What keeps a training run on its way: the pace, the guard, one step, the autoencoder's start."""

from dataclasses import replace

import pytest
import torch

from starter.art import Art
from starter.config import Config
from starter.examples import Examples
from starter.feed import Captioned, Crops, prepared
from starter.guard import Guard
from starter.layout import lay_out
from starter.networks import TRAIN_STEPS, diffusion_loss, draw_noise, make_noise_schedule
from starter.pace import Pace
from starter.stepper import Stepper
from starter.vae import make_vae, psnr_db
from starter.vae_start import held_still, rate_shares

CPU = torch.device("cpu")


@pytest.mark.parametrize("prediction", ["epsilon", "v_prediction"])
def test_a_right_prediction_costs_nothing_and_a_wrong_one_its_share(
    prediction: str, config: Config
) -> None:
    kept = make_noise_schedule(CPU)
    latents, noise = torch.randn(2, 3, 4, 8, 8, generator=torch.Generator().manual_seed(1))
    steps = torch.tensor([10, 500, 990])
    share = kept[steps].view(-1, 1, 1, 1)
    right = noise
    if prediction == "v_prediction":
        right = share.sqrt() * noise - (1 - share).sqrt() * latents
    settings = replace(config.training, prediction=prediction, min_snr=5)

    def loss(predicted: torch.Tensor) -> float:
        def unet(*given: object, **options: object) -> tuple[torch.Tensor]:
            return (predicted,)

        context = torch.zeros(3, 77, 8)
        return diffusion_loss(unet, context, latents, noise, steps, kept, settings).item()

    assert loss(right) == 0
    signal_to_noise = kept[steps] / (1 - kept[steps])
    size = signal_to_noise + (prediction == "v_prediction")
    assert loss(right + 1) == pytest.approx((signal_to_noise.clamp(max=5) / size).mean().item())


def test_the_last_time_step_shows_noise_alone(config: Config) -> None:
    latents, noise = torch.ones(2, 4, 8, 8), torch.zeros(2, 4, 8, 8)
    seen: list[torch.Tensor] = []

    def unet(noisy: torch.Tensor, *given: object, **options: object) -> tuple[torch.Tensor]:
        seen.append(noisy)
        return (noisy,)

    steps = torch.tensor([TRAIN_STEPS - 2, TRAIN_STEPS - 1])
    context, kept = torch.zeros(2, 77, 8), make_noise_schedule(CPU)
    equally = replace(config.training, prediction="v_prediction", min_snr=0)
    loss = diffusion_loss(unet, context, latents, noise, steps, kept, equally)
    before, last = seen[0]
    assert before.mean() == pytest.approx(kept[TRAIN_STEPS - 2].sqrt())
    assert not last.any()
    shadow = kept[TRAIN_STEPS - 2].sqrt()
    wrong = (shadow + (1 - kept[steps[0]]).sqrt()).square(), 1 - kept[steps[1]]
    assert loss == pytest.approx(sum(wrong) / 2)  # without min-SNR both count the same


def test_noisy_time_steps_can_be_drawn_more_often() -> None:
    shape = torch.Size((4000, 1, 1, 1))
    for share, noisy, last in ((0.0, 0.3, 0.001), (0.5, 0.65, 0.105)):
        _, steps = draw_noise(shape, torch.Generator().manual_seed(1), 0.0, share)
        assert (steps >= 700).float().mean() == pytest.approx(noisy, abs=0.03)
        assert (steps == TRAIN_STEPS - 1).float().mean() == pytest.approx(last, abs=0.02)
        assert 0 <= steps.min() < 10


def test_the_rate_climbs_and_then_falls_to_nothing() -> None:
    pace = Pace(100, 10)
    shares = [pace.rate_share(step) for step in range(100)]
    assert shares[0] == pytest.approx(0.1)
    assert max(shares) == pytest.approx(1.0)
    assert shares[10:] == sorted(shares[10:], reverse=True)
    assert shares[-1] < 0.01
    assert [pace.is_done(99), pace.is_done(100)] == [False, True]


def test_a_run_that_must_be_over_is_over_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("starter.pace.time.monotonic", lambda: now[0])
    pace = Pace(1_000_000, 10, within_s=60)
    assert pace.rate_share(20) == pytest.approx(1.0)
    now[0] = 30
    assert pace.rate_share(20) == pytest.approx(0.5)
    assert not pace.is_done(20)
    now[0] = 60
    assert pace.rate_share(20) == pytest.approx(0.0)
    assert pace.is_done(20)


def _square(numbers: torch.nn.Parameter) -> Stepper:
    return Stepper(lambda: numbers.square().sum(), [numbers], (0.9, 0.99), 0.0)


def test_a_rate_that_is_too_much_is_halved_and_taken_back() -> None:
    numbers = torch.nn.Parameter(torch.tensor([1.0, -1.0]))
    stepper = _square(numbers)
    guard = Guard(stepper, lambda: numbers.square().sum().item())
    stepper(0.01)
    guard.look(1)
    good = numbers.detach().clone()
    stepper(50.0)
    guard.look(2)
    assert torch.equal(numbers, good)
    assert guard.share == 0.5
    stepper(50.0)
    guard.end()
    assert torch.equal(numbers, good)


def test_numbers_that_are_held_still_do_not_move_and_shares_are_kept() -> None:
    held = torch.nn.Parameter(torch.ones(2))
    slow = torch.nn.Parameter(torch.ones(2))
    stepper = Stepper(
        lambda: held.square().sum() + slow.square().sum(),
        [held, slow],
        (0.9, 0.99),
        0.0,
        shares=[1.0, 0.25],
        masks=[(held, torch.tensor([1.0, 0.0]))],
    )
    stepper(0.1)
    assert held.tolist() == pytest.approx([0.9, 1.0])
    assert slow.tolist() == pytest.approx([0.975, 0.975])


def test_the_autoencoder_starts_as_a_blurred_copy(config: Config, art: Art) -> None:
    """Not at noise or grey: a blur of its factor, whose PSNR it must nearly reach."""
    torch.manual_seed(1)
    vae = make_vae(config).eval()
    examples = Examples(art, 1)
    from starter.compose import compose

    pixels = compose(art, [examples[n] for n in range(8)], 64)
    blurred = torch.nn.functional.avg_pool2d(pixels, 8)
    blurred = torch.nn.functional.interpolate(blurred, scale_factor=8)
    with torch.no_grad():
        drawn = vae.decode(vae.encode(pixels).latent_dist.mean).sample
    assert psnr_db(drawn, pixels) > psnr_db(blurred, pixels) - 1.5
    assert all(0 < share <= 1 for share in rate_shares(vae))
    for parameter, mask in held_still(vae):
        assert mask.shape == parameter.shape
        assert 0 < mask.sum() < mask.numel()


def test_other_processes_prepare_the_same(config: Config, art: Art) -> None:
    crops = Crops(config, art)
    one, again = crops[3], next(iter(prepared(crops, [3], CPU)))
    assert all(torch.equal(a, b) for a, b in zip(one, again, strict=True))
    examples = Examples(art, config.seed)
    first = lay_out([examples[n] for n in range(config.bank.batch)])
    layout, tokens = Captioned(config, art, _Words())[0]
    assert torch.equal(layout.layers, first.layers)
    assert tokens.shape == (config.bank.batch, 77)


class _Words:
    """Stands for the tokenizer."""

    def __call__(self, captions: list[str], **_: object) -> "_Words":
        self.input_ids = torch.zeros(len(captions), 77, dtype=torch.int64)
        return self
